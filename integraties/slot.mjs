/**
 * Runs integrations after all others. astro-relative-links puts itself at the end of the list, whatever the order in the configuration; what
 * looks at the final files has to come after it.
 * @param {...import('astro').AstroIntegration} integraties @returns {import('astro').AstroIntegration}
 */
export default function slot(...integraties) {
  return {
    name: 'slot',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ integrations: integraties }) },
  };
}
