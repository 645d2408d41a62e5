import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

interface EventFacts {
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly noun: string;
    readonly place: string;
  }[];
}

const EVENT =
  /(?:(?<=\b(?:days|hours|weeks|months|shortly|a week|a day|a month|soon) after )the (?:\p{Ll}+ )?|\bthe (?:deadly|fatal|recent|brutal|devastating|horrific|tragic|bloody|infamous|massive|terrible) )(attack|explosion|fire|crash|shooting|bombing|collapse|accident|massacre|blast|raid|stabbing|riot|siege) (?:at|in|on|near|outside) (?:the )?((?:\p{Lu}[\p{L}’'-]+ ?)+(?:building|tower|station|hotel|bridge|school|airport|market|mall|centre|center|plant|base|stadium|club|hospital)?)/gu;

function gather(view: ParagraphView): EventFacts {
  return {
    events: Array.from(view.text.matchAll(EVENT)).flatMap((match) => {
      const sentence = view.sentenceAt(match.index);
      // A year or a day tells which event it was.
      if (
        /\b(?:19|20)\d{2}\b|\b\p{L}+day\b|\b(?:last|this) (?:week|month|year)\b/u.test(
          view.text.slice(sentence.start, sentence.end),
        ) ||
        view.quoted(match.index)
      )
        return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          noun: match[1] ?? '',
          place: (match[2] ?? '').trim(),
        },
      ];
    }),
  };
}

/**
 * A violent event that is mentioned as if everybody knew it, with no day, and that the article never mentions again: such asides are where invented
 * events hide. Does not find: events with a year or day; events that another sentence tells of; events without a named place.
 */
export const looseEvents = documentDetector<EventFacts>({
  id: 'loose-events',
  version: '2',
  categories: ['factual'],
  scope: 'document',
  gather,
  run(paragraphs) {
    const whole = paragraphs.map(({ text }) => text).join('\n');
    const times = (word: string): number => whole.split(word).length - 1;
    return paragraphs.flatMap(({ start, facts }) =>
      facts.events.flatMap((event): Finding[] => {
        const name = event.place.split(' ')[0] ?? event.place;
        if (times(name) > 1 || times(event.noun) > 2) return [];
        return [
          {
            start: start + event.start,
            end: start + event.end,
            category: 'factual',
            severity: 'major',
            rule: 'loose-events/undated',
            message: 'Which event is this? The article gives no day and does not mention it again.',
            confidence: 0.7,
          },
        ];
      }),
    );
  },
});
