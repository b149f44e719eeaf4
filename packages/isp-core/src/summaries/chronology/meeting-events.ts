/** What people said and decided: reviews, advice, answers, concerns, moves. */
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FoundEvent } from './event.ts';
import { after, quoted, spaced, type PlanReader } from './plan-reader.ts';

export function meetingEvents(reader: PlanReader): FoundEvent[] {
  const { plan } = reader;
  return [
    ...plan.reviews.flatMap((review) => reviewEvents(reader, review)),
    ...plan.advice.flatMap((advice) => adviceEvents(reader, advice)),
    ...plan.voices.flatMap(({ id, speaker, person, words, on }) => {
      const who = speaker === 'child' ? 'The child' : 'The family';
      const source = { at: `/voices/${id}`, names: [id], by: person };
      return reader.event(on, 'voice', `${who} said: ${quoted(words)}`, source);
    }),
    ...plan.agreements.flatMap(({ id, party, person, position, words, revision, on }) => {
      const said = words === undefined ? undefined : quoted(words);
      const text = `Answer of the ${party} to revision ${revision}: ${spaced(position)}${after(said)}`;
      return reader.event(on, 'agreement', text, {
        at: `/agreements/${id}`,
        names: [id],
        by: person,
      });
    }),
    ...plan.concerns.flatMap((concern) => concernEvents(reader, concern)),
    ...plan.transitions.flatMap(({ id, kind, on, actions }) => [
      ...reader.event(on, 'move', `First day in the new place (${spaced(kind)}).`, {
        at: `/transitions/${id}`,
        names: [id],
      }),
      ...actions.flatMap(({ id: action, text, doneOn, owner }) =>
        reader.event(doneOn, 'move', `Done for the move: ${text}`, {
          at: `/transitions/${id}/actions/${action}`,
          names: [id, action],
          by: owner,
        }),
      ),
    ]),
    ...plan.documents.flatMap(({ id, title, on, author }) =>
      reader.event(on, 'document', `Document: ${title}`, {
        at: `/documents/${id}`,
        names: [id],
        by: author,
      }),
    ),
  ];
}

function reviewEvents(reader: PlanReader, review: Plan['reviews'][number]): FoundEvent[] {
  const { id, status, kind, plannedFor, heldOn, summary, decisions } = review;
  const at = `/reviews/${id}`;
  const source = { at, names: [id] };
  if (status !== 'held') {
    return reader.event(
      plannedFor,
      'review',
      `A review (${kind}) was ${status} for this day.`,
      source,
    );
  }
  return [
    ...reader.event(heldOn, 'review', `A review (${kind}) was held${after(summary)}`, source),
    ...review.provision.flatMap((judged) => {
      const { delivered, helped, reason, provision } = judged;
      const words = `The review found of ${reader.quote(provision)}: delivered, ${spaced(delivered)}; helped, ${spaced(helped)}${after(reason)}`;
      const kindOf = delivered === 'no' || delivered === 'partly' ? 'shortfall' : 'review';
      const names = [id, judged.id, provision];
      return reader.event(heldOn, kindOf, words, { at: `${at}/provision/${judged.id}`, names });
    }),
    ...review.outcomes.flatMap(({ id: judged, outcome, achievement, evidence }) =>
      reader.event(
        heldOn,
        'review',
        `The review found of ${reader.quote(outcome)}: ${spaced(achievement)}${after(evidence)}`,
        { at: `${at}/outcomes/${judged}`, names: [id, judged, outcome] },
      ),
    ),
    ...decisions.flatMap(({ id: decision, text, owner, dueOn }) => {
      const by = dueOn === undefined ? '' : ` (by ${dateInWords(dueOn)})`;
      const place = { at: `${at}/decisions/${decision}`, names: [id, decision], by: owner };
      return reader.event(heldOn, 'decision', `Decided: ${text}${by}`, place);
    }),
  ];
}

function adviceEvents(reader: PlanReader, advice: Plan['advice'][number]): FoundEvent[] {
  const { id, author, service, requestedOn, expectedBy, givenOn, summary, recommendations } =
    advice;
  const ids = recommendations.flatMap(({ provision, adjustments }) => [
    ...provision,
    ...adjustments,
  ]);
  const source = { at: `/advice/${id}`, names: [id, ...ids], by: author };
  const from = service === undefined ? '' : ` of ${service}`;
  return [
    ...reader.event(requestedOn, 'advice', `Advice${from} was asked for.`, source),
    ...reader.event(expectedBy, 'advice', `Advice${from} was expected by this day.`, source),
    ...reader.event(givenOn, 'advice', `Advice${from} was given${after(summary)}`, source),
  ];
}

function concernEvents(reader: PlanReader, concern: Plan['concerns'][number]): FoundEvent[] {
  const { id, kind, statement, raisedBy, raisedOn, about, stages } = concern;
  const source = { at: `/concerns/${id}`, names: [id, ...about], by: raisedBy };
  return [
    ...reader.event(
      raisedOn,
      'concern',
      `A concern was raised (${spaced(kind)}): ${statement}`,
      source,
    ),
    ...stages.flatMap(({ id: stage, stage: name, from, dueOn, answeredOn, answer }) => {
      const place = { at: `${source.at}/stages/${stage}`, names: [...source.names, stage] };
      const title = `Stage “${spaced(name)}”`;
      return [
        ...reader.event(from, 'concern', `${title} began.`, place),
        ...reader.event(dueOn, 'concern', `${title}: an answer was due by this day.`, place),
        ...reader.event(answeredOn, 'concern', `${title} was answered${after(answer)}`, place),
      ];
    }),
  ];
}
