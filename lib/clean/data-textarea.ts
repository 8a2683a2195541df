/** Reads text areas that nobody types in: some sites serve the article in hidden ones and lay it out by script. */

/** `article-content`, `article-title`, `article-time` …: names of parts of an article, not of a comment box. */
const PART = /^article-[a-z-]{2,30}$/;

/**
 * The text area as script source, `{"article-content":"<p>…"}`, in which values are found by name as in any script.
 * Undefined for a text area that is a form control.
 */
export function dataTextarea(area: Element): string | undefined {
  const name = area.getAttribute('class')?.trim() ?? '';
  const value = area.textContent?.trim();
  return value && PART.test(name) ? JSON.stringify({ [name]: value }) : undefined;
}
