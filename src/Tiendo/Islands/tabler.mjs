// Tabler's style sheet without the parts that no page has. Everything else stays, so that a page may use a class nobody used before.
import postcss from "postcss";

const unused = new RegExp(
  [
    // Components that need Tabler's or Bootstrap's script, or that a ledger has no use for.
    "\\.(accordion|carousel|offcanvas|toast|tooltip|popover|modal|collapsing|signature|sparkline|otp|mention|chat|dimmer|placeholder)",
    "\\.(ribbon|calendar|signal|tracking|social|payment|flag|sortable|strength|countup|demo|illustration|chart-sparkline)",
    "\\.(form-imagecheck|form-colorinput|form-selectgroup-pills|btn-animate|btn-floating|btn-close-white|form-floating)",
    "(navbar-folded|sidebar-folded|sidebar-|navbar-vertical|navbar-overlap|navbar-transparent)",
    "\\[data-vc|\\.(ts-|noUi|litepicker|dropzone|plyr|fc-|jvm-|apexcharts|hugerte|tox|lb-|dz-|gu-|fslightbox|typed|turbo)",
    // Colours of trade marks, and palettes beyond the one accent.
    "-(facebook|twitter|linkedin|google|youtube|vimeo|dribbble|github|instagram|pinterest|vk|rss|flickr|bitbucket|tabler)(?![\\w])",
    "-(indigo|purple|pink|lime|teal|cyan)(-lt|-fg)?(?![\\w])",
    "\\.(bg|text)-gradient|\\.columns?-|\\.object-|\\.animated|\\.card-gradient|\\.space-",
    "-(xxl)(?![\\w])",
  ].join("|"),
);

function cutRule(rule) {
  if (rule.parent.type === "atrule" && rule.parent.name.endsWith("keyframes")) return;
  const kept = rule.selectors.filter((selector) => !unused.test(selector));
  if (kept.length === 0) rule.remove();
  else rule.selectors = kept;
}

/** The style sheet, less what is unused. */
export function cutTabler(text) {
  const sheet = postcss.parse(text);
  sheet.walkRules(cutRule);
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  const used = sheet.toString();
  sheet.walkAtRules("keyframes", (rule) => {
    if (!new RegExp(`animation[^;]*\\b${rule.params}\\b`).test(used)) rule.remove();
  });
  return sheet.toString();
}
