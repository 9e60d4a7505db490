/** What stands where a title will be. */
export const UNTITLED = 'Untitled business case';
