import { logLikelihood, slopeOf } from './choice-model.ts';
import type { Choices } from './choices.ts';
import { isCompared, isStronglyConnected } from './connected.ts';
import { topOf, type Hill } from '../statistics/newton.ts';
import { inverse, square, type Square } from '../statistics/positive-definite.ts';

export interface ChoiceFit {
  loglik: number; // of the real choices, without the ghost’s
  ghost: boolean;
  theta: Float64Array; // log-worths by place, their sum 0
  covariance: Square; // of these
}

/** How often the ghost wins, and loses, against each item: npseudo of R’s PlackettLuce. */
const GHOST = 0.5;

/**
 * The log-worths under which the choices are likeliest. Where some item never beats another, even
 * through others between them, there are none: then each item also wins and loses half a time against a
 * ghost of log-worth 0. The covariance is as in R’s PlackettLuce: from the real choices alone, at the
 * log-worths found. Only where these do not compare all items, even through others, and so cannot say,
 * is it from the real choices and the ghost’s.
 */
export function fitChoices(choices: Choices): ChoiceFit {
  const ghost = !isStronglyConnected(choices);
  const found = topOf(ghost ? withGhost(choices) : withAnchor(choices), choices.size);
  const { information } = slopeOf(choices, found);
  const isSaid = !ghost || isCompared(choices);
  const covariance = inverse(isSaid ? anchored(information) : haunted(information, found));
  const loglik = logLikelihood(choices, found);
  return { loglik, ghost, theta: centred(found), covariance: centredCovariance(covariance) };
}

/** Adding a number to all log-worths changes nothing: without an anchor, no step would be the one. */
function withAnchor(choices: Choices): Hill {
  return {
    heightAt: (theta) => logLikelihood(choices, theta),
    slopeAt: (theta) => {
      const { slope, information } = slopeOf(choices, theta);
      return { slope, information: anchored(information) };
    },
  };
}

function withGhost(choices: Choices): Hill {
  return {
    heightAt: (theta) =>
      theta.reduce((sum, each) => sum + ghostly(each).height, logLikelihood(choices, theta)),
    slopeAt: (theta) => {
      const { slope, information } = slopeOf(choices, theta);
      return {
        slope: slope.map((each, item) => each + ghostly(theta[item]!).slope),
        information: haunted(information, theta),
      };
    },
  };
}

/** What one item’s comparisons with the ghost add: ½θ − log(1 + exp θ). */
function ghostly(theta: number): { height: number; slope: number; information: number } {
  const chance = 1 / (1 + Math.exp(-theta));
  return {
    height:
      GHOST * theta - 2 * GHOST * (Math.max(theta, 0) + Math.log1p(Math.exp(-Math.abs(theta)))),
    slope: GHOST - 2 * GHOST * chance,
    information: 2 * GHOST * chance * (1 - chance),
  };
}

function haunted({ size, cells }: Square, theta: Float64Array): Square {
  const own = (at: number): number =>
    at % (size + 1) === 0 ? ghostly(theta[at % size]!).information : 0;
  return { size, cells: cells.map((cell, at) => cell + own(at)) };
}

/** Information on the sum, as much as on anything else: centring takes it out again. */
function anchored({ size, cells }: Square): Square {
  let trace = 0;
  for (let item = 0; item < size; item += 1) trace += cells[item * (size + 1)]!;
  const anchor = trace / (size * size) || 1;
  return { size, cells: cells.map((cell) => cell + anchor) };
}

function centred(theta: Float64Array): Float64Array {
  const mean = theta.reduce((sum, each) => sum + each, 0) / theta.length;
  return theta.map((each) => each - mean);
}

/** C V C, C = 1 − 11ᵀ / K: of the log-worths less their mean. */
function centredCovariance({ size, cells }: Square): Square {
  const centredCells = square(size).cells;
  const rows = Array.from({ length: size }, (_, i) =>
    centred(cells.subarray(i * size, (i + 1) * size)),
  );
  for (let j = 0; j < size; j += 1) {
    const column = centred(Float64Array.from(rows, (row) => row[j]!));
    for (const [i, cell] of column.entries()) centredCells[i * size + j] = cell;
  }
  return { size, cells: centredCells };
}
