/** What the list's address says: whether work that has ended is asked for. Absent: work that goes on. */
export interface PlacementQuestion {
  berakhir?: true
}

// An address can be typed, cut or old: what makes no sense is left out.
export const readPlacementQuestion = ({ berakhir }: Record<string, unknown>): PlacementQuestion =>
  String(berakhir) === 'true' ? { berakhir: true } : {}
