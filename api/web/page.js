// The page: three lists of claims, their filters, and the article of one claim with its words
// marked. What it shows is always what the address says, so that any view can be sent to someone.

const NOUN = { statements: "déclaration", deployments: "déploiement", supports: "soutien" };
const NONE = { statements: "Aucune", deployments: "Aucun", supports: "Aucun" };
const POLARITY = {
  asserts: "affirme", denies: "dément", demands: "réclame", asks: "interroge", plans: "annonce",
};
const STATUS = {
  actual: "donné pour fait", planned: "prévu", possible: "possible", reported: "au conditionnel",
  requested: "demandé", hypothetical: "hypothèse", denied: "démenti",
};
const KIND = { direct: "entre guillemets", indirect: "rapporté", mixed: "cité en partie" };
const LEGEND = {
  statement: ["paroles", "qui parle", "mots qui l’annoncent"],
  deployment: ["phrase", "qui et où", "mot qui le dit"],
  support: ["phrase", "qui et pour qui", "mot qui le dit"],
};
const CUE_CLASS = { endorsing: "verbe qui appuie", distancing: "verbe qui prend ses distances" };

const $ = (id) => document.getElementById(id);
const form = $("filters");
const fields = [...form.querySelectorAll("input, select")];
const tabs = [...document.querySelectorAll("[role=tab]")];
let next = null; // cursor of the page that follows
let request = new AbortController(); // of the list being loaded

// --- small things -------------------------------------------------------------------------------

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== null));
  return made;
}

// A line of text whose parts stand apart, also when it is copied or read aloud.
function line(className, ...parts) {
  const shown = parts.filter((part) => part !== null);
  return element("p", { className }, ...shown.flatMap((part, i) => (i ? [" ", part] : [part])));
}

async function read(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams(parameters);
  const answer = await fetch(`/v1/${path}?${query}`, { signal });
  const body = await answer.json();
  if (!answer.ok) {
    const reasons = (body.errors ?? []).map((e) => `${e.parameter} : ${e.detail}`);
    throw new Error([body.detail, ...reasons].join(" "));
  }
  return body;
}

// The day as the newspaper prints it, wherever its reader is.
const day = (iso) =>
  iso && new Date(iso.slice(0, 10)).toLocaleDateString("fr", { dateStyle: "long", timeZone: "UTC" });
const number = (n) => n.toLocaleString("fr");
const source = (article) => [article.outlet, day(article.publishedAt)].filter(Boolean).join(", ");

// --- the address is the state -------------------------------------------------------------------

const address = () => new URLSearchParams(location.search);
const listed = () => tabs.find((tab) => tab.dataset.list === address().get("list")) ?? tabs[0];

function visible(field) {
  const lists = field.closest("label").dataset.for;
  return !lists || lists.split(" ").includes(listed().dataset.list);
}

function go(changes) {
  const to = address();
  for (const [name, value] of Object.entries(changes)) {
    if (value) to.set(name, value);
    else to.delete(name);
  }
  history.pushState(null, "", to.size ? `/?${to}` : "/");
}

function show() {
  const tab = listed();
  for (const other of tabs) {
    other.ariaSelected = String(other === tab);
    other.tabIndex = other === tab ? 0 : -1;
  }
  $("panel").setAttribute("aria-labelledby", tab.id);
  for (const field of fields) {
    field.closest("label").hidden = !visible(field);
    field.value = address().get(field.name) ?? "";
  }
  list();
  const claim = address().get("claim");
  if (claim) open(claim);
  else if ($("reader").open) $("reader").close();
}

// --- the list -----------------------------------------------------------------------------------

async function list(cursor = null) {
  request.abort();
  request = new AbortController();
  const kind = listed().dataset.list;
  const used = fields.filter((field) => visible(field) && field.value.trim());
  const parameters = Object.fromEntries(used.map((field) => [field.name, field.value.trim()]));
  if (cursor) parameters.cursor = cursor;
  else $("claims").replaceChildren();
  tell("Lecture…");
  try {
    const page = await read(kind, parameters, request.signal);
    const items = page.items.map(item);
    $("claims").append(...items);
    if (cursor) items[0]?.querySelector(".words").focus({ preventScroll: true });
    offer(page.items.map((claim) => claim.article.outlet));
    next = page.nextCursor;
    $("more").hidden = !next;
    tell(count($("claims").children.length, kind));
  } catch (error) {
    if (error.name !== "AbortError") tell(`La liste n’a pas pu être lue. ${error.message}`, true);
  }
}

function count(n, kind) {
  if (n === 0) return `${NONE[kind]} ${NOUN[kind]} ne correspond.`;
  return `${number(n)} ${NOUN[kind]}${n > 1 ? "s" : ""}${next ? ", d’autres suivent" : ""}`;
}

function tell(text, error = false) {
  $("summary").textContent = text;
  $("summary").classList.toggle("error", error);
}

function item(claim) {
  const words = claim.type === "statement" ? claim.contents.map((c) => c.text).join(" […] ") : claim.quote;
  const quoted = claim.kind === "direct" ? `« ${words} »` : words;
  const button = element("button", { type: "button", className: "words" }, quoted);
  button.addEventListener("click", () => { go({ claim: claim.id }); open(claim.id); });
  const head = claim.type === "statement" ? whoSays(claim) : whoActs(claim);
  return element("li", {}, head, button, facts(claim));
}

function whoSays(claim) {
  const cue = claim.cue && element("span", { className: "verb" }, claim.cue.text);
  return line("who", name(claim.speaker, "speaker"), cue);
}

function whoActs(claim) {
  const target = claim.type === "deployment" ? "place" : "target";
  const { quantity } = claim;
  const what = [quantity?.text, claim.what].filter(Boolean).join(" ");
  return line("who",
    name(claim.agent, "agent"),
    element("span", { className: "arrow", role: "img", ariaLabel: "vers" }, "→"),
    name(claim.target, target),
    what ? element("span", { className: "verb" }, `(${what})`) : null);
}

// An actor by name: a button that narrows the list to it.
function name(actor, filter) {
  const said = actor.entity?.name ?? actor.span?.text ?? "non précisé";
  if (!actor.entity) return element("span", { className: "name unknown" }, said);
  const button = element("button", { type: "button", className: "name", title: `Ne garder que ${said}` }, said);
  button.addEventListener("click", () => { go({ [filter]: said }); show(); });
  return button;
}

function tag(value, labels) {
  return labels[value] ? element("span", { className: `tag ${value}` }, labels[value]) : null;
}

function facts(claim) {
  const sources = claim.accordingTo.map((s) => s.entity.name);
  const tags = claim.type === "statement"
    ? [tag(claim.polarity, POLARITY), tag(claim.kind, KIND), tag(claim.cueClass, CUE_CLASS),
       claim.nestedIn ? element("span", { className: "tag" }, "propos dans un propos") : null]
    : [tag(claim.status, STATUS),
       element("span", {}, sources.length ? `source : ${sources.join(", d’après ")}` : "l’article le dit lui-même")];
  const where = [source(claim.article), claim.article.title ?? claim.article.name].filter(Boolean).join(" · ");
  return line("facts", ...tags, element("span", { className: "where" }, where));
}

// --- the article of one claim -------------------------------------------------------------------

async function open(id) {
  try {
    const claim = await read(`claims/${encodeURIComponent(id)}`);
    const article = await read(`articles/${encodeURIComponent(claim.article.id)}`);
    $("reader-title").textContent = article.title ?? article.name ?? "Article sans titre";
    $("reader-source").replaceChildren(source(article) || "source non précisée", ...link(article.url));
    $("reader-text").replaceChildren(...paragraphs(article.text, spans(claim)));
    $("legend").querySelectorAll("mark").forEach((mark, i) => { mark.textContent = LEGEND[claim.type][i]; });
    $("reader-why").textContent = `Règle : ${claim.rule} · signes ${number(claim.start)} à ${number(claim.end)}`;
    if (!$("reader").open) $("reader").showModal();
    $("reader-text").querySelector("mark")?.scrollIntoView({ block: "center" });
  } catch (error) {
    tell(`L’article n’a pas pu être ouvert. ${error.message}`, true);
  }
}

function link(url) {
  if (!/^https?:/.test(url ?? "")) return [];
  return [" · ", element("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, "lire chez l’éditeur")];
}

// The words to mark, the most telling last: where two overlap, the later one shows.
function spans(claim) {
  const [content, who, cue] = claim.type === "statement"
    ? [claim.contents, [claim.speaker.span], claim.cue]
    : [[claim], [claim.agent.span, claim.target.span], claim.trigger];
  return [
    ...content.map((span) => ({ ...span, role: "content" })),
    ...who.filter(Boolean).map((span) => ({ ...span, role: "speaker" })),
    ...(cue ? [{ ...cue, role: "cue" }] : []),
  ];
}

// The text by paragraphs, marked. Offsets count code points, JavaScript strings count UTF-16 units:
// so the text is first taken apart into code points.
function paragraphs(text, found) {
  const points = Array.from(text);
  const breaks = points.flatMap((point, i) => (point === "\n" ? [i] : []));
  const starts = [0, ...breaks.map((at) => at + 1)];
  return [...breaks, points.length]
    .map((end, i) => ({ start: starts[i], end }))
    .filter(({ start, end }) => points.slice(start, end).join("").trim())
    .map((part) => element("p", {}, ...marked(points, part, found)));
}

function marked(points, part, found) {
  const edges = found.flatMap((span) => [span.start, span.end]);
  const inside = edges.filter((at) => part.start < at && at < part.end);
  const cuts = [...new Set([part.start, ...inside, part.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const words = points.slice(cuts[i], end).join("");
    const over = found.findLast((span) => span.start <= cuts[i] && end <= span.end);
    return over ? element("mark", { className: over.role }, words) : words;
  });
}

// --- help while typing --------------------------------------------------------------------------

let typing = 0;

async function suggest(field) {
  const q = field.value.trim();
  if (q.length < 2) return;
  const page = await read("entities", { q, limit: 8 }).catch(() => ({ items: [] }));
  const options = page.items.map((entity) => element("option", { value: entity.name }));
  $("names").replaceChildren(...options);
}

function offer(outlets) {
  const known = new Set([...$("outlets").children].map((option) => option.value));
  const fresh = new Set(outlets.filter((outlet) => outlet && !known.has(outlet)));
  $("outlets").append(...[...fresh].map((value) => element("option", { value })));
}

// --- what the reader does -----------------------------------------------------------------------

for (const [select, labels, all] of [["polarity", POLARITY, "toutes"], ["status", STATUS, "tous"]]) {
  const options = Object.entries(labels).map(([value, label]) => element("option", { value }, label));
  form.elements[select].append(element("option", { value: "" }, all), ...options);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(Object.fromEntries(fields.filter(visible).map((field) => [field.name, field.value.trim()])));
  list();
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  go(Object.fromEntries(fields.map((field) => [field.name, ""])));
  show();
});
form.addEventListener("change", (event) => {
  if (event.target.tagName === "SELECT") form.requestSubmit();
});
form.addEventListener("input", (event) => {
  if (event.target.getAttribute("list") !== "names") return;
  clearTimeout(typing);
  typing = setTimeout(suggest, 200, event.target);
});

for (const tab of tabs) {
  tab.addEventListener("click", () => { go({ list: tab.dataset.list, claim: "" }); show(); });
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const to = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    to.focus();
    to.click();
  });
}

$("more").addEventListener("click", () => list(next));
$("close").addEventListener("click", () => $("reader").close());
$("reader").addEventListener("click", (event) => { if (event.target === $("reader")) $("reader").close(); });
$("reader").addEventListener("close", () => { if (address().has("claim")) go({ claim: "" }); });
addEventListener("popstate", show);
show();
