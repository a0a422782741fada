// The bar on top: search, undo, language and light, and the screens below it.

import type { ComponentChildren } from "preact";
import type { Language, Screen } from "../state";
import { busy, future, language, meta, past, redo, show, undo, view } from "../state";
import { say } from "../words";
import { filtersOpen, openSide, side, tableOpen, toggleFilters, type Side } from "./frame";
import { Icon } from "./Icon";
import { fill } from "./names";
import { Search } from "./Search";
import { THEMES, chooseTheme, theme, type Theme } from "./theme";
import { WORDS } from "./words";

const LANGUAGES: Language[] = ["nl", "en"];
const THEME_ICONS = { system: "system", light: "sun", dark: "moon" } as const;

export function TopBar() {
  return (
    <header class="top">
      <div class="top-row">
        <p class="brand" title={say(WORDS.tagline)}>
          <img src="/page/icon.svg" alt="" width="24" height="24" />{say(WORDS.name)}
        </p>
        {meta.value?.as_of && <p class="day">{fill(WORDS.asOf, { day: meta.value.as_of })}</p>}
        <Search />
        <div class="row">
          <Tool words={WORDS.undo} onClick={undo} disabled={past.value.length === 0}><Icon name="undo" /></Tool>
          <Tool words={WORDS.redo} onClick={redo} disabled={future.value.length === 0}><Icon name="redo" /></Tool>
          <Languages />
          <Themes />
        </div>
      </div>
      <div class="top-row second">
        <Screens />
        {view.value.screen === "graph" && <DrawingTools />}
      </div>
      <div class="busy" hidden={busy.value === 0} />
    </header>
  );
}

interface ToolProps {
  words: { nl: string; en: string };
  onClick(): void;
  disabled?: boolean;
  children: ComponentChildren;
}

function Tool({ words, onClick, disabled, children }: ToolProps) {
  return (
    <button
      type="button" class="button icon-only" aria-label={say(words)} title={say(words)} disabled={disabled} onClick={onClick}
    >
      {children}
    </button>
  );
}

function Languages() {
  return (
    <div class="segments" role="group" aria-label={say(WORDS.language)}>
      {LANGUAGES.map((name) => (
        <button
          key={name} type="button" lang={name} aria-pressed={language.value === name} onClick={() => show({ language: name })}
        >
          {name.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

/** One button that goes round: as the system, light, dark. */
function Themes() {
  const next = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] as Theme;
  const name = `${say(WORDS.theme)}: ${say(WORDS[theme.value])}`;
  return (
    <button type="button" class="button icon-only" aria-label={name} title={name} onClick={() => chooseTheme(next)}>
      <Icon name={THEME_ICONS[theme.value]} />
    </button>
  );
}

/** The screens that this server offers. */
function screensShown(): Screen[] {
  const screens: Screen[] = ["graph", "questions", "matrix", "compare", "ladder"];
  if (meta.value?.review) screens.push("judgements");
  if (meta.value?.cypher) screens.push("cypher");
  return screens;
}

function Screens() {
  return (
    <nav class="screens" aria-label={say(WORDS.screens)}>
      {screensShown().map((screen) => (
        <button
          key={screen} type="button" aria-current={view.value.screen === screen ? "page" : undefined}
          onClick={() => show({ screen })}
        >
          {say(WORDS[screen])}
        </button>
      ))}
    </nav>
  );
}

function DrawingTools() {
  return (
    <div class="row">
      <Switch words={WORDS.filters} icon="filter" on={filtersOpen.value} toggle={toggleFilters} />
      <Switch words={WORDS.table} icon="table" on={tableOpen.value} toggle={() => (tableOpen.value = !tableOpen.value)} />
      <SideSwitch which="paths" icon="way" />
      <SideSwitch which="takeaway" icon="take" />
    </div>
  );
}

function SideSwitch({ which, icon }: { which: Exclude<Side, "details">; icon: "way" | "take" }) {
  const on = side.value === which;
  return <Switch words={WORDS[which]} icon={icon} on={on} toggle={() => (on ? (side.value = null) : openSide(which))} />;
}

interface SwitchProps {
  words: { nl: string; en: string };
  icon: "filter" | "table" | "way" | "take";
  on: boolean;
  toggle(): void;
}

function Switch({ words, icon, on, toggle }: SwitchProps) {
  return (
    <button id={`switch-${icon}`} type="button" class="button quiet" aria-pressed={on} onClick={toggle}>
      <Icon name={icon} /><span class="tool-name">{say(words)}</span>
    </button>
  );
}
