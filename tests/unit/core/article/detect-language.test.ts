import { expect, test } from 'vitest';
import { detectLanguage } from '#lib/core/article/detect-language.ts';
import { sampleText } from '../../editor/documents.ts';

test.each([
  ['en', 'The mayor said on Monday that the bridge would be closed for repairs until the end of the year.'],
  ['de', 'Der Bürgermeister sagte am Montag, dass die Brücke bis zum Ende des Jahres gesperrt bleibt.'],
  ['fr', 'Le maire a déclaré lundi que le pont resterait fermé jusqu’à la fin de l’année pour des travaux.'],
  ['es', 'El alcalde dijo el lunes que el puente permanecerá cerrado hasta el fin del año por obras.'],
  ['pt', 'O prefeito disse na segunda-feira que a ponte ficará fechada até o fim do ano para obras.'],
  ['it', 'Il sindaco ha detto lunedì che il ponte resterà chiuso fino alla fine dell’anno per lavori.'],
  ['nl', 'De burgemeester zei maandag dat de brug tot het einde van het jaar gesloten blijft.'],
  ['sv', 'Borgmästaren sade på måndagen att bron inte kommer att vara öppen för trafik till slutet av året.'],
  ['da', 'Borgmesteren sagde mandag, at broen ikke vil være åben af hensyn til trafikken, og at den blev lukket.'],
  ['nb', 'Ordføreren sa mandag at broen ikke vil være åpen av hensyn til trafikken, og at den ble stengt.'],
  ['fi', 'Pormestari sanoi maanantaina, että silta on suljettu ja että se ei ole vielä turvallinen.'],
  ['pl', 'Burmistrz powiedział w poniedziałek, że most nie będzie otwarty do końca roku i że to się nie zmieni.'],
  ['cs', 'Starosta v pondělí uvedl, že most bude podle plánu do konce roku uzavřen a že to není nic nového.'],
  ['sk', 'Starosta v pondelok uviedol, že most bude podľa plánu do konca roku zatvorený a nie je to nič nové.'],
  ['hu', 'A polgármester hétfőn azt mondta, hogy a híd az év végéig nem lesz nyitva, és ez már biztos.'],
  ['ro', 'Primarul a spus luni că podul va fi închis până la sfârșitul anului și că nu este un pericol pentru oraș.'],
  [
    'tr',
    'Belediye başkanı pazartesi günü köprünün yıl sonuna kadar kapalı olacağını ve bunun çok önemli olduğu için bir plan var dedi.',
  ],
  ['ru', 'Мэр сказал в понедельник, что мост будет закрыт до конца года и что это не опасно.'],
  ['uk', 'Мер сказав у понеділок, що міст буде закритий до кінця року і що це не є небезпечно.'],
  ['bg', 'Кметът каза в понеделник, че мостът ще бъде затворен до края на годината и че това не е опасно.'],
  ['ar', 'قال رئيس البلدية يوم الاثنين إن الجسر سيظل مغلقا حتى نهاية العام من أجل الأعمال في المدينة.'],
  ['fa', 'شهردار روز دوشنبه گفت که این پل تا پایان سال بسته است و برای تعمیر آن باید صبر کرد.'],
  ['he', 'ראש העיר אמר ביום שני שהגשר יישאר סגור.'],
  ['el', 'Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα παραμείνει κλειστή.'],
  ['hi', 'महापौर ने सोमवार को कहा कि पुल साल के अंत तक बंद है और यह नहीं खुलेगा।'],
  ['ja', '市長は月曜日、橋は年末まで閉鎖されると述べた。'],
  ['zh', '市长周一表示，大桥将关闭至年底。'],
  ['ko', '시장은 월요일에 다리가 연말까지 폐쇄될 것이라고 말했다.'],
  ['km', 'អភិបាលក្រុងបាននិយាយថាស្ពាននឹងត្រូវបិទ'],
])('tells %s by one sentence', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('the sample, with a foreign letter and a thousand typing errors in it, is English', () => {
  expect(detectLanguage(sampleText)).toBe('en');
});

test.each([
  ['nothing', ''],
  ['figures', '12,000 · 14 % · 2026'],
  ['a headline that several languages share', 'NATO in Paris: A Bridge'],
  ['names', 'Anna Karenina, Emma Bovary, Effi Briest, Hedda Gabler, Nora Helmer, Anna Christie'],
  ['two scripts in equal parts', 'мост bridge'],
])('leaves %s alone', (_what, text) => {
  expect(detectLanguage(text)).toBeNull();
});
