// The documentation site. It is built from files alone: nothing is fetched while building or
// reading, and a link that leads nowhere fails the build.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';

export default defineConfig({
  integrations: [
    starlight({
      title: 'ISP Kit',
      description: 'Individual Support Plans for the systems that schools already use.',
      locales: { root: { label: 'English', lang: 'en-GB' } },
      favicon: '/favicon.svg',
      credits: false,
      pagination: true,
      customCss: ['./src/styles/theme.css', './src/styles/content.css'],
      expressiveCode: {
        themes: ['github-dark', 'github-light'],
        defaultProps: { frame: 'none', wrap: true },
        styleOverrides: { borderRadius: '0.375rem', codeFontSize: '0.875rem' },
      },
      plugins: [starlightLinksValidator()],
      sidebar: [
        {
          label: 'Start',
          items: [
            { label: 'What ISP Kit is', link: '/' },
            'get-started',
            'see-it-live',
            'the-elements',
          ],
        },
        {
          label: 'Guides',
          items: [
            'guides/show-a-plan',
            'guides/edit-a-plan',
            'guides/record-a-review',
            'guides/review-dates',
            'guides/calendars',
            'guides/schedule-reviews',
            'guides/list-findings',
            'guides/changes-and-the-log',
            'guides/save-on-a-server',
            'guides/who-sees-what',
            'guides/command-line',
            'guides/import-a-ctf',
            'guides/import-a-register',
            'guides/hand-a-plan-out',
            'guides/plans-in-git',
            'guides/check-plans-in-ci',
            'guides/write-a-profile',
            'guides/send-a-plan',
            'guides/moving-on',
            'guides/implement-the-format',
            'guides/theming',
            'guides/languages',
            'guides/frameworks',
            'guides/your-own-code-lists',
          ],
        },
        {
          label: 'Ideas',
          items: [
            'architecture',
            'concepts/plan-document',
            'concepts/findings-and-profiles',
            'concepts/access-and-views',
          ],
        },
        { label: 'Glossary', link: '/glossary/' },
        { label: 'All rules', link: '/reference/rules/' },
        'reference/elements',
        'reference/transfer-format',
        {
          label: 'Every field of a plan',
          collapsed: true,
          items: [{ autogenerate: { directory: 'reference/plan' } }],
        },
        {
          label: 'Decisions',
          collapsed: true,
          items: [{ autogenerate: { directory: 'decisions' } }],
        },
      ],
    }),
  ],
});
