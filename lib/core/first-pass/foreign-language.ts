/** Whether a language tag names another language than English; not for null, when nobody has said which it is. */
export function isForeignLanguage(tag: string | null | undefined): boolean {
  return tag !== null && tag !== undefined && tag !== '' && !/^en(?:-|$)/i.test(tag) && !/^und(?:-|$)/i.test(tag);
}
