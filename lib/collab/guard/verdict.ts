/** What is to become of an update that a client sent. */
export type Verdict =
  /** It is good; `integrated` is what it changed (encoding v1), null when all of it was known. */
  | { readonly kind: 'accepted'; readonly integrated: Uint8Array | null; readonly newClientIds: readonly number[] }
  /** It builds on updates that have not arrived: the client is asked for them, and nothing is acknowledged. */
  | { readonly kind: 'incomplete' }
  /** It may not be, ever. `reason` is a sentence for the person; `rule` names the rule for the log. */
  | Refusal;

export interface Refusal {
  readonly kind: 'refused';
  readonly rule: Rule;
  readonly reason: string;
}

/** The rules that an update can break. */
export type Rule =
  | 'role'
  | 'size'
  | 'encoding'
  | 'owner'
  | 'root'
  | 'content'
  | 'schema'
  | 'depth'
  | 'length'
  | 'frame'
  | 'flood';

const REASONS: Readonly<Record<Rule, string>> = {
  role: 'You may not edit this article.',
  size: 'The change is too large to be sent at once.',
  encoding: 'The change could not be read.',
  owner: 'The change was written in the name of another person.',
  root: 'The change was made outside the text of the article.',
  content: 'The change holds something that an article can not hold.',
  schema: 'The change would break the form of the article.',
  depth: 'The change nests parts of the article too deeply.',
  length: 'The article would be longer than 2 million characters.',
  frame: 'The message could not be read.',
  flood: 'The page asked for the article again and again.',
};

/** A refusal in the words of its rule. */
export function refused(rule: Rule): Refusal {
  return { kind: 'refused', rule, reason: REASONS[rule] };
}
