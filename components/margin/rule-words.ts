/** What a rule ("doubled-words/repeated") is called on a card: its detector, in words. */
export function ruleWords(rule: string): string {
  return (rule.split('/')[0] ?? rule).replaceAll('-', ' ');
}
