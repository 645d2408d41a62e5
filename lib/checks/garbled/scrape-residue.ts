import type { Finding, ParagraphDetector } from '../detector.ts';

/** Whole lines that a web page has around its article; matched against the line without its space, ignoring case. */
const LINES: readonly RegExp[] = [
  /^(?:\d[\d,.]*k?|no|one) (?:comments?|replies|responses|shares?|likes?|views?|votes?|reactions?)$/i,
  /^(?:leave|post|add|write) (?:a|your) (?:comment|reply|response)(?: ?\(\d+\))?(?: below)?\.?$/i,
  /^(?:view|show|read|load|see)(?: all| more)? (?:comments|replies|more)(?: ?\(\d+\))?\.*$/i,
  /^comments?(?: ?\(\d+\)| are closed\.?| off)?$/i,
  /^(?:please )?(?:share|tweet|pin|like|email|print|save|copy)(?: (?:this|the))?(?: (?:article|story|post|page|link|it))?(?: (?:on|with|via|to|now|by|your|friends|email|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|instagram|social media)\b[\s,|/·•]*)*$/i,
  /^(?:(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|instagram|email|e-mail|print|share|copy link|flipboard|messenger|tumblr|threads|bluesky)[\s,|/·•-]*){2,}$/i,
  /^click (?:here|to|on|the|below)\b.{0,80}$/i,
  /^(?:tap|swipe) (?:here|to)\b.{0,60}$/i,
  /^(?:read|see|watch|listen|learn|find out|discover)(?: more| also| next| now| on| full story)*(?::| about| on| at| here| in|\.{3}|…|$).{0,100}$/i,
  /^(?:read more|see also|also read|read also|read next|up next(?=.{0,60}$)|next article|previous article|related(?: (?:articles?|stories|posts?|topics?|news|content|coverage))?|more (?:stories|news|from|on this story)|recommended(?: for you| stories)?|you (?:may|might) also (?:like|enjoy|be interested in)|trending(?: now)?|most (?:read|popular|viewed)|top stories|latest news|popular posts|editor'?s picks?|don'?t miss|in case you missed it|sponsored(?: content| by.*)?|promoted(?: content)?|paid content|partner content|from our partners)(?:\s*[:|»>→-].*|\.)?$/i,
  /^(?:advertisement|advert|ad|anzeige|publicité|story continues below(?: advertisement)?|article continues (?:below|after).*|continue reading(?: below)?.*|scroll (?:down )?to continue.*|skip (?:to|past|ad).*|jump to (?:content|navigation|recipe).*|back to top|go to top|top of page|loading\.*|please wait\.*|menu|search|close|home|share|print|email|subscribe|log ?in|sign in|register|log in \| sign up|toggle navigation|main menu|navigation|sitemap|breaking|live|live updates|exclusive|watch live|play video|video player is loading\.?|this video (?:is|can).*|enable javascript.*|your browser does not support.*)$/i,
  /^(?:sign up|subscribe|register|join|get)\b.{0,40}\b(?:newsletters?|daily|updates|alerts|inbox|subscribers?|headlines|mailing list|briefing|channel|notifications?)\b.{0,60}$/i,
  /^(?:already a (?:subscriber|member)|not a (?:subscriber|member)|subscribe (?:now|today|to|for)|support (?:our|independent) journalism|this (?:article|content|story) is (?:for|only|available).*(?:subscribers|members)|you have \d+ (?:free )?articles? (?:left|remaining)|create a free account|forgot (?:your )?password)\b.{0,80}$/i,
  /\b(?:we|this (?:web)?site|our (?:web)?site|by continuing)\b.{0,60}\bcookies?\b/i,
  /^(?:accept|reject|manage|allow)(?: all)?(?: cookies| preferences| and continue)?$/i,
  /^(?:cookie|privacy) (?:policy|settings|notice|preferences)(?:[\s|·•]*(?:terms.*|cookie.*|privacy.*|contact.*))?$/i,
  /^terms (?:of (?:use|service)|and conditions|& conditions)\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright)\s.{0,100}$/i,
  /^.{0,40}\ball rights reserved\b.{0,40}$/i,
  /^(?:follow|like|join|find) (?:us|me|@?\w+) (?:on|at|via) .{0,60}$/i,
  /^(?:posted|filed|tagged|published) (?:in|on|by|under) [^.]{2,60}\|.{0,80}$/i,
  /^(?:tags?|categor(?:y|ies)|filed under|topics?|keywords?|posted (?:in|on|by|under)|tagged|labels?)(?:\s*[:|]| (?:in|on|by|under|with) ).{0,120}$/i,
  /^(?:home|news|world|sport|business|politics|technology|health)(?:\s*[>»›/|]\s*[\p{L}&' -]+){1,6}$/iu,
  /^(?:[\p{Lu}][\p{L}&]+\s*[|>»›]\s*){2,}[\p{Lu}][\p{L}& ]+$/u,
  /^(?:photo|photograph|image|picture|credit|image credit|photo credit|photo by|picture by|image source|image courtesy|featured image|file photo|screenshot|getty images|shutterstock|reuters|ap photo|afp)(?:\s*[:/|©].{0,80})?$/i,
  /^.{0,60}\((?:opens in (?:a )?new (?:window|tab)|external link|pdf)\).{0,40}$/i,
  /^(?:last )?(?:updated|modified|published|posted)(?: on| at)?:? ?(?:\d|[a-z]+ \d).{0,50}$/i,
  /^(?:\d+|a few) (?:min(?:ute)?s?|hours?|days?|weeks?) (?:ago|read)$/i,
  /^(?:est(?:imated)?\.? )?(?:reading|read) time:? .{0,20}$/i,
  /^(?:about the author|author bio|author archives?|view all posts by .*|more (?:by|from) (?:this author|.{3,40}))$/i,
  /^(?:page|slide) \d+ of \d+$/i,
  /^(?:next|previous|prev)(?: (?:page|post|story|article))?(?:\s*[»›→]|\s*\|.*)?$/i,
  /^(?:[«‹←]\s*)?(?:previous|next)\s*(?:[»›→|].*)?$/i,
  /^(?:download (?:our|the) app|get (?:our|the) app|available on (?:ios|the app store|google play).*|install (?:our|the) app.*)$/i,
  /^(?:rate this (?:article|post)|was this (?:article|page|helpful).*|did you find this .{0,30}helpful.*|report (?:an? )?(?:error|typo|ad)|have a (?:tip|story).*|send us (?:a )?tips?.*)$/i,
  /^by [\p{L} .'’-]{2,40}\s*[|•·].{0,80}$/iu,
  /^(?:[^|•·]{2,40}[|•·]){1,4}\s*(?:(?:updated|published|posted|last modified)\b.{0,30}|\d+ min(?:ute)?s? read|\d{1,2}[:.]\d{2}(?: ?[ap]m)?|\d+ (?:comments?|shares?|views))(?:\s*[|•·].{0,60})?$/i,
  /^(?:advertisement|advert|sponsored|promoted|ad)\s*[—–:|-].{0,80}$/i,
  /^(?:(?:share|tweet|pin|email|e-mail|print|like|save|copy link|whatsapp|facebook|twitter|linkedin|reddit|telegram|pocket|flipboard|comment|bookmark|follow|subscribe|more)[\s,|/·•-]*){3,}$/i,
  /\byour email address will not be published\b|\brequired fields are marked\b|\bsave my name, email\b/i,
  /^(?:this|the) (?:article|content|post|story|information|site|page|website) (?:is|was|does|has been) (?:for (?:general )?(?:informational|information|educational)|not intended|originally (?:published|appeared)|first (?:published|appeared)|provided for|written by|sponsored|produced by|automatically|auto-?generated|not constitute).{0,160}$/i,
  /^(?:disclaimer|disclosure|editor'?s note|affiliate|affiliate disclosure)\s*[:—–-].{0,200}$/i,
  /^(?:posted|published|written|submitted|uploaded) (?:on .{3,40} )?by (?:admin|editor|staff|the editor|guest|webmaster|news desk|newsroom)\b.{0,40}$/i,
  /^(?:[\p{L}&' ]{2,25}\s*[»›>]\s*){1,5}[\p{L}&' ]{2,40}$/iu,
  /^(?:we value your privacy|we use cookies|this (?:web)?site uses cookies|manage (?:consent|preferences|cookies)|do not sell my.*|privacy preference center|consent preferences)\b.{0,160}$/i,
  /^(?:turn on|enable|allow) (?:notifications?|push notifications?|desktop notifications?|javascript|cookies)\b.{0,80}$/i,
  /^(?:listen to (?:this )?(?:article|story)|audio (?:version|player).*|0:00 ?\/ ?\d.*|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}|play(?: audio)?|pause|mute|unmute|fullscreen|volume)$/i,
  /^(?:photo|photos|picture|image|illustration|graphic|caption|credit|source|video)s?\s*(?::|by\b|courtesy\b|credit\b).{1,100}$/i,
  /^(?:(?:©|\(c\)|getty images|reuters|ap|afp|epa|shutterstock|alamy|pa|unsplash|istock|bloomberg|xinhua|ap photo|pa media|pa wire|adobe stock|pixabay|pexels)[\s,/|·•-]*(?:images?|stock|photo|file|via)?[\s,/|·•-]*){2,}(?:\/?\s*[\p{L} .]{2,30})?$/iu,
  /^(?:go (?:back )?to (?:homepage|home page|top|the top)|back to (?:home|homepage|news|articles)|return to (?:home|homepage|top)|view (?:comments|gallery|profile|original|full article|all posts|more .{2,30})|show (?:comments|less|more)|see (?:more|all|less)|load more.*|expand|collapse|hide|dismiss|got it|no thanks|not now|maybe later|ok|okay|continue|submit|cancel|reply|report|block|mute)\.?$/i,
  /^(?:tell us what you think|have your say|join the (?:conversation|discussion)|what do you think\?.*|let us know (?:in the comments|your thoughts).*|comment below.*|be the first to comment.*|log ?in to (?:comment|reply|leave).*|you must be logged in.*)$/i,
  /^(?:story|article|page|content|post) continues?\b.{0,60}$/i,
  /^(?:number of )?(?:views|shares|likes|comments|reads|words|read time|hits)\s*[:•·]\s*[\d.,k]+.{0,20}$/i,
  /^(?:sign in|log in|register|subscribe) to (?:continue|read|view|access|unlock|comment)\b.{0,60}$/i,
  /^(?:(?:terms of (?:use|service)|terms & conditions|privacy(?: policy)?|cookie policy|contact(?: us)?|about(?: us)?|advertise|careers|help|faq|accessibility|sitemap|site map)[\s|·•,/-]*){2,}$/i,
  // Calls of the page: an imperative, and a word that only pages have.
  /^(?:breaking(?: news)?:? )?(?:subscribe|sign up|log ?in|register|join|get|start|try|download|listen|watch|tap|accept|enable|unlock|continue|support|become|create|upgrade|enjoy)\b.{0,60}\b(?:free trial|membership|premium|an? account|live updates|our app|the app|cookies|this article|this story|podcast|subscription|subscribers?|unlimited|ad-free|adverts|million readers|thousand readers|[\d,]+ readers|exclusive content|full access)\b.{0,60}$/i,
  /^(?:register|subscribe|sign (?:up|in)|log ?in|pay) to (?:keep|continue|carry on|go on|start) reading\b.{0,40}$/i,
  /^(?:by [\p{L} .’'-]{3,40}[,|·-]? ?)?(?:published|updated|posted) (?:\d+|an?|one|two|three) (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago\b.{0,40}$/iu,
  /^breaking(?: news)?[: ].{0,20}\b(?:click|tap|follow)\b.{0,60}$/i,
  /^(?:sponsored|promoted|paid|branded|partner) (?:content|post|stories|links)\b.{0,60}$/i,
  /^(?:taboola|outbrain|powered by \w+|content from (?:our )?(?:partners?|sponsors?))$/i,
  /^(?:home|news|world|sport|sports|business|politics)(?:\s*\/\s*[\p{L}&' -]{2,30}){1,5}$/iu,
  /^\[(?:\/?\w+|ad|image|video|embed|caption|gallery|photo)[^\]]{0,60}\]$/i,
  /^<\/?[a-z][^>]{0,120}>$/i,
  // Three hyphens, asterisks or underscores are how plain text writes a break between sections.
  /^(?![-*_]{3}$)[-=_*~#•·—–]{3,}$/,
];

/** The same furniture at the end of a paragraph of prose, after its last sentence. */
const TRAILING =
  /(?<=[.!?”"]\s{0,3})\s(?:read more|click here(?: to [^.]{3,40})?|share this(?: article| story| post)?(?: on [\p{L} ,]+)?|continue reading|advertisement|subscribe (?:now|to our newsletter)|sign up for our newsletter|follow us on [\p{L} ,]+|\d+ comments?|leave a (?:comment|reply)|see also:[^.]{0,60}|read also:[^.]{0,60}|related:[^.]{0,60})[.!»›→…]*$/iu;

/**
 * What a web page has around its article and a scraper took along: comment counts, share bars, cookie notices, navigation, "Read
 * more", newsletter calls, tags, credits, separators, loose markup. Judges whole short lines, and the end of a paragraph.
 * Does not find: furniture written like a sentence of the article; a line of such words inside a sentence; bylines,
 * datelines and captions in words.
 */
export const scrapeResidue: ParagraphDetector = {
  id: 'scrape-residue',
  version: '3',
  categories: ['garbled'],
  anyLanguage: true,
  scope: 'paragraph',
  run({ text }) {
    const line = text.trim();
    const lead = text.length - text.trimStart().length;
    const finding = (start: number, end: number, rule: string, confidence: number): Finding => ({
      start,
      end,
      category: 'garbled',
      severity: rule === 'separator' ? 'minor' : 'major',
      rule: `scrape-residue/${rule}`,
      message:
        rule === 'separator'
          ? 'A separator from the page, not text of the article.'
          : 'This is furniture of a web page, not text of the article.',
      confidence,
      replacement: '',
    });
    if (line === '') return [];
    if (line.length <= 240 && LINES.some((pattern) => pattern.test(line))) {
      const separator = !/[\p{L}\p{N}]/u.test(line);
      return [finding(lead, lead + line.length, separator ? 'separator' : 'line', 0.95)];
    }
    const tail = TRAILING.exec(text);
    return tail ? [finding(tail.index + 1, text.length, 'tail', 0.9)] : [];
  },
};
