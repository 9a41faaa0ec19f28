import { describe, expect, it } from 'vitest';
import { plackettLuce, type Ranking } from '../../../src/analysis/priorities/plackett-luce.ts';
import { netflix } from '../../fixtures/analysis/netflix.ts';
import { pudding } from '../../fixtures/analysis/pudding.ts';
import { expectWorths, rankings } from '../../fixtures/analysis/worths.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

/**
 * R 4.2.2: coxph() of survival 3.5, a stratum for each ranking, places as times and what was not listed
 * as censored (or, of sub-rankings, left out), as the partial likelihood of a Cox model without ties is
 * that of Plackett and Luce (it stops when steps no longer change nine digits); C V C of its vcov(), and qvcalc() 1.0.2 of that.
 */
describe('plackettLuce() finds what R finds', () => {
  it('in the orders of four films', () => {
    expectWorths(plackettLuce(netflix, { kind: 'sub-ranking', items: ['1', '2', '3', '4'] }), {
      loglik: -3564.0904682525861,
      worths: [
        [-0.704924813372537, 0.0337932296265507, 0.0393805292687528],
        [-0.0209554598329243, 0.0303507196219025, 0.0335792851469738],
        [-0.152346192268976, 0.0330335447647661, 0.0384906268495107],
        [0.878226465474438, 0.0339038754642131, 0.0396959087661423],
      ],
    });
  });

  it('in the two best of four films', () => {
    const twoBest = netflix.map(({ ranking, count }) => ({ ranking: ranking.slice(0, 2), count }));
    expectWorths(plackettLuce(twoBest, { kind: 'top-k', items: ['1', '2', '3', '4'] }), {
      loglik: -2685.2650195065621,
      worths: [
        [-0.870581148622421, 0.0483018419242439, 0.0598825243274773],
        [-0.19035115024759, 0.0385345057662159, 0.0432857472584309],
        [0.117828244262178, 0.0367629998803512, 0.0404296217057086],
        [0.943104054607833, 0.0359298922392345, 0.0389695249451942],
      ],
    });
  });

  const some = ['12 abc', '9 bad', '4 cae', '3 dba', '5 eab', '7 ac', '2 cdb', '1 abcde', '4 dec'];

  it('where one to five are ranked, and the others stood to be', () => {
    expectWorths(plackettLuce(rankings(...some, '6 b'), { kind: 'top-k', items: letters }), {
      loglik: -169.7479944678636,
      worths: [
        [0.98354514809816, 0.178452865331039, 0.187643874434542],
        [0.594616530079098, 0.172030146957829, 0.178410271385751],
        [-0.0768314278739058, 0.175846544448613, 0.192667905190367],
        [-0.560594446877242, 0.206972821581868, 0.237551193409514],
        [-0.94073580342611, 0.239089767953578, 0.282540080885629],
      ],
    });
  });

  it('where two to five are ranked, and no other stood to be', () => {
    expectWorths(plackettLuce(rankings(...some), { kind: 'sub-ranking', items: letters }), {
      loglik: -68.12400944674327,
      worths: [
        [0.811496211473106, 0.228880102688373, 0.210196069160674],
        [0.348935339732824, 0.256606818648073, 0.254398145841565],
        [-1.0592912413634, 0.337858458960238, 0.394191727317738],
        [-0.0098039704545946, 0.318865046284236, 0.363289270756322],
        [-0.0913363393879399, 0.361663699210889, 0.431128175454308],
      ],
    });
  });
});

describe('plackettLuce() of puddings is the Bradley–Terry model', () => {
  const items = ['1', '2', '3', '4', '5', '6'];
  const compared = (shareOfTies: number): Ranking[] =>
    pudding.flatMap(([one, other, wins, losses, ties]) => [
      { ranking: [one, other], count: wins + shareOfTies * ties },
      { ranking: [other, one], count: losses + shareOfTies * ties },
    ]);

  // R 4.2.2: BTm() of BradleyTerry2 1.1-2, C V C of vcov(BTabilities()), and qvcalc() of that
  it('of those who liked one better', () => {
    const found = plackettLuce(compared(0), { kind: 'sub-ranking', items });
    expectWorths(found, {
      loglik: -374.3604061450337,
      worths: [
        [-0.175286436079549, 0.122451403471339, 0.133520277940541],
        [0.0436935072246268, 0.118445639359737, 0.128011775227192],
        [-0.0217171381678678, 0.126679692606132, 0.139311335772129],
        [-0.00486338561006079, 0.122580074466291, 0.133646094202223],
        [-0.0403617096380449, 0.131248650644003, 0.145538622961332],
        [0.198535162270896, 0.126401605335388, 0.13889494896693],
      ],
    });
    expect(plackettLuce(compared(0), { kind: 'top-k', items }).loglik).toBeLessThan(found.loglik);
  });

  it('of those and half a win to each where neither was liked better', () => {
    expectWorths(plackettLuce(compared(0.5), { kind: 'sub-ranking', items }), {
      loglik: -514.908655970196,
      worths: [
        [-0.128509239099773, 0.103961468461329, 0.113277922149257],
        [0.0317995803553951, 0.10392875285659, 0.113251000499428],
        [-0.0171658133837696, 0.108204562519871, 0.119093737995384],
        [-0.00102890183273008, 0.104092050278687, 0.113505113174608],
        [-0.0310788557018835, 0.108397395454027, 0.11938724734978],
        [0.145983229662761, 0.107901358398153, 0.118630486863033],
      ],
    });
  });

  it('and not Davidson’s own, which has a parameter for ties and comes near', () => {
    // PlackettLuce(maxit = 7), which gives the worths that Davidson printed: its vignette
    const davidson = [-0.176581, 0.043664, -0.023617, -0.001295, -0.042726, 0.200555];
    const { items: found } = plackettLuce(compared(0), { kind: 'sub-ranking', items });
    const off = found.map(({ logWorth }, index) => Math.abs(logWorth - davidson[index]!));
    expect(Math.max(...off)).toBeGreaterThan(0.002);
    expect(Math.max(...off)).toBeLessThan(0.004);
  });
});
