/** The sources that the bank names: none of them exists, and their addresses lead nowhere. */
export const talking = {
  title: 'Invented Talking Classrooms Handbook',
  url: 'https://ideas.example/talking-classrooms',
} as const;
export const everyday = {
  title: 'Invented Everyday Inclusion Notes',
  url: 'https://ideas.example/everyday-inclusion',
} as const;
export const calm = {
  title: 'Invented Calm and Moving Guide',
  url: 'https://ideas.example/calm-and-moving',
} as const;
