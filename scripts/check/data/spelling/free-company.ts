/** Pairs of characters, without a space between them, that meet in right texts though they are no word and look like one misspelt. */
export const FREE_COMPANY = `
不与受人时先日起轻查否得是得
`;
