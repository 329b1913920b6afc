import { html, LitElement, type TemplateResult } from 'lit';
import type { MapCamera } from '../flank-map/snapshot';
import { Fit } from './fit';
import { KeyListener } from './key-listener';
import type { KeyCommand } from './keys';
import { QUIZ_TEXTS, TEXTS } from './messages';
import { type Given, openMode } from './page';
import { answer, beginQuiz, goOn, isAnswered, isOver, type Quiz } from './quiz';
import { type QuizActions, quizPanel } from './quiz-panel';
import { overAll, quizSnapshot } from './quiz-snapshot';

/** Asks a presenter, before the day, what the briefing is to tell. */
export class BriefingQuiz extends LitElement implements QuizActions {
  static properties = { given: { attribute: false }, quiz: { state: true } };

  declare given: Given;
  declare private quiz: Quiz;

  private camera!: MapCamera;

  constructor() {
    super();
    new Fit(this);
  }

  protected createRenderRoot(): this {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.quiz = beginQuiz(this.given.deck);
    this.camera = overAll(this.given.deck.steps[0].snapshot);
    new KeyListener(this, 9);
  }

  protected updated(): void {
    this.querySelector<HTMLElement>('.quiz-next')?.focus({ preventScroll: true });
  }

  protected render(): TemplateResult {
    const { deck, page } = this.given;
    return html`
      <h1 class="visually-hidden">${QUIZ_TEXTS.heading}: ${deck.title}</h1>
      ${quizPanel(this.given, this.quiz, this)}
      <flank-map
        role="region"
        aria-label=${TEXTS.map}
        covers=".panel"
        .files=${page.files}
        .snapshot=${this.snapshot()}
        @flank-map-select=${(event: CustomEvent<{ id: string }>) => this.choose(event.detail.id)}
      ></flank-map>
    `;
  }

  /** A number answers with the nation that stands in that place. */
  jump(number: number): void {
    const question = this.quiz.questions[this.quiz.at];
    const choice = question?.kind === 'lead' ? question.choices[number - 1] : null;
    if (choice) this.answer(choice.id);
  }

  pending(): void {}

  command(command: KeyCommand): boolean {
    if (command === 'leave') this.back();
    else if (command === 'next' && isAnswered(this.quiz)) this.next();
    else return false;
    return true;
  }

  readonly answer = (id: string) => void (this.quiz = answer(this.quiz, id));
  readonly next = () => void (this.quiz = goOn(this.quiz));
  readonly again = () => void (this.quiz = beginQuiz(this.given.deck));

  readonly back = () => {
    openMode(this, this.given.page.mode === 'file' ? 'file' : 'play');
  };

  private choose(id: string): void {
    if (this.quiz.questions[this.quiz.at]?.kind === 'place') this.answer(id);
  }

  private snapshot() {
    const { quiz } = this;
    const question = quiz.questions[quiz.at];
    const revealed = isOver(quiz) || isAnswered(quiz);
    const askedId =
      question && (question.kind === 'lead' || revealed) ? question.formationId : null;
    const { snapshot } = this.given.deck.steps[0];
    const { camera } = this;
    return quizSnapshot({ ...snapshot, camera }, QUIZ_TEXTS.marker, askedId, revealed);
  }
}

customElements.define('briefing-quiz', BriefingQuiz);
