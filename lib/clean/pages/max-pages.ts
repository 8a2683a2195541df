/** How many pages of one article are joined at most: a longer series is a picture gallery or a list. */
export const MAX_PAGES = 30;
