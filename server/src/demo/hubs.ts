/** A place that draws people of certain trades: industry that takes them on. */
export interface Hub {
  regency: string
  /** Keys of trades; one that stands twice is drawn twice as often. */
  trades: readonly string[]
  /** Share of job-ready people that it draws, relative to the other hubs. */
  weight: number
}

const METAL: readonly string[] = ['welder', 'welder', 'welder', 'fabricator']
const GARMENT: readonly string[] = ['garmentOperator', 'garmentOperator', 'tailor']
const LOGISTICS: readonly string[] = ['forklift', 'forklift', 'warehouse']
const FOOD: readonly string[] = ['cook', 'cook', 'baker', 'foodProcessor']
const CARS: readonly string[] = ['motorcycleMechanic', 'motorcycleMechanic', 'carMechanic']

const hubsOf = (trades: readonly string[], places: Record<string, number>): Hub[] =>
  Object.entries(places).map(([regency, weight]) => ({ regency, trades, weight }))

/** Where job-ready people want to work, by trade. Weights are assumptions, chosen so that crowds form. */
export const HUBS: readonly Hub[] = [
  ...hubsOf(METAL, {
    '32.73': 28,
    '32.77': 24,
    '32.04': 14,
    '32.75': 16,
    '35.78': 20,
    '21.71': 16,
    '36.72': 14,
    '64.71': 14,
  }),
  ...hubsOf(GARMENT, { '32.04': 20, '32.73': 14, '33.74': 16, '33.72': 14, '36.71': 14, '31.73': 14 }),
  ...hubsOf(LOGISTICS, { '32.75': 20, '32.16': 14, '32.15': 14, '35.78': 18, '31.72': 14 }),
  ...hubsOf(FOOD, {
    '31.75': 14,
    '35.78': 14,
    '34.71': 14,
    '12.71': 14,
    '73.71': 14,
    '32.73': 14,
    '16.71': 14,
  }),
  ...hubsOf(['barista'], { '32.73': 14, '51.71': 14, '31.74': 14, '34.71': 14 }),
  ...hubsOf(CARS, { '32.73': 14, '12.71': 14, '35.73': 14, '18.71': 14, '73.71': 14, '14.71': 14 }),
  ...hubsOf(['mason'], { '12.71': 14, '16.71': 14, '53.71': 14, '64.72': 14 }),
  ...hubsOf(['electrician', 'airConditioning'], { '35.78': 14, '32.75': 14, '31.75': 14 }),
  ...hubsOf(['furnitureMaker'], { '33.20': 14, '35.75': 12 }),
  ...hubsOf(['barber'], { '32.73': 12, '31.74': 12 }),
  ...hubsOf(['laundry', 'cleaner'], { '51.71': 14, '31.74': 14 }),
]
