/**
 * What the viewer is given: one briefing as one value. The server's records mirror these types;
 * `deck.fixture.json` is a whole deck that the tests of both sides can assert.
 */
import type { MapSnapshot } from '../flank-map/snapshot';

export interface Deck {
  id: string;
  title: string;
  summary: string;
  /** At least one. */
  steps: DeckStep[];
  formations: DeckFormation[];
  articles: DeckArticle[];
}

export interface DeckStep {
  headline: string;
  /** Its camera's serial is the step's number, from 1. */
  snapshot: MapSnapshot;
  /** At most three. */
  quotations: DeckQuotation[];
  /** What the briefing names and is gone, in sentences for the reader. */
  missing: string[];
  plannedMinutes: number;
  /** Speaker notes; null where they are not for this reader. */
  notes: string | null;
}

/** Words of a passage, exactly as they stand in it. */
export interface DeckQuotation {
  articleId: string;
  /** Of the passage within its article. */
  number: number;
  text: string;
}

export interface DeckPassage {
  articleId: string;
  number: number;
  text: string;
  /** Half-open ranges of code units that speak of the formation, in order, none overlapping. */
  marks: [number, number][];
  /** Whether a person has checked that the passage speaks of the formation. */
  checked: boolean;
}

export interface DeckNation {
  id: string;
  name: string;
  flagUrl: string | null;
  /** CSS colour. */
  colour: string;
}

export interface DeckFormation {
  id: string;
  name: string;
  caption: string;
  kind: 'headquarters' | 'battlegroup' | 'corps';
  proposed: boolean;
  /** One of a battlegroup, several of a corps headquarters. */
  leadNations: DeckNation[];
  hostNation: DeckNation | null;
  place: string | null;
  lonDeg: number | null;
  latDeg: number | null;
  since: string | null;
  /** Name of the formation above it. */
  superior: string | null;
  /** Newest article first. */
  passages: DeckPassage[];
}

export interface DeckArticle {
  id: string;
  title: string;
  publisher: string;
  /** As its publisher says it, for readers. */
  published: string;
  url: string | null;
  licence: string;
}

export function formationOf(deck: Deck, id: string | null): DeckFormation | null {
  return deck.formations.find((it) => it.id === id) ?? null;
}

export function articleOf(deck: Deck, id: string): DeckArticle | null {
  return deck.articles.find((it) => it.id === id) ?? null;
}

/** What is planned for the whole briefing. */
export function plannedMinutes(deck: Deck): number {
  return deck.steps.reduce((sum, step) => sum + step.plannedMinutes, 0);
}
