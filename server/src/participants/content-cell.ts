/** The cell in which a file's content is sealed. */
export const contentCell = (id: string) => ({ table: 'people.stored_file', column: 'content', row: id })
