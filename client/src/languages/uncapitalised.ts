/** Words as they stand within a sentence: only the first letter is small, so that "Anda" keeps its respect. */
export const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
