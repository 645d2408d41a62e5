/** The files of the fonts that printed articles are set in; template.ts names the families, first choice first. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'source-serif-4': [
    '400Regular',
    '400Regular_Italic',
    '600SemiBold',
    '600SemiBold_Italic',
    '700Bold',
    '700Bold_Italic',
  ],
  'source-sans-3': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'],
  'source-code-pro': ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  'noto-serif': ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  amiri: ['400Regular', '700Bold'],
  'noto-serif-hebrew': ['400Regular', '700Bold'],
  'noto-sans-khmer': ['400Regular', '700Bold'],
  'noto-sans-math': ['400Regular'],
  'noto-sans-symbols-2': ['400Regular'],
};

const NAMES: Readonly<Record<string, string>> = {
  'source-serif-4': 'SourceSerif4',
  'source-sans-3': 'SourceSans3',
  'source-code-pro': 'SourceCodePro',
  'noto-serif': 'NotoSerif',
  amiri: 'Amiri',
  'noto-serif-hebrew': 'NotoSerifHebrew',
  'noto-sans-khmer': 'NotoSansKhmer',
  'noto-sans-math': 'NotoSansMath',
  'noto-sans-symbols-2': 'NotoSansSymbols2',
};

/** As modules: "@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf". */
export const FONT_FILES: readonly string[] = Object.entries(PACKAGES).flatMap(([family, styles]) =>
  styles.map((style) => `@expo-google-fonts/${family}/${style}/${NAMES[family]}_${style}.ttf`),
);
