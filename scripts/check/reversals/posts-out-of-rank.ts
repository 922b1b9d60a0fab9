import type { Place } from '../../model/place.ts';
import { checksAll, RANK, rankOf } from '../names/post-rank.ts';
import type { PostRow } from '../views/unit-posts.ts';

/** What a row of a 责任体系 puts upside down. */
export interface PostOutOfRank {
  readonly place: Place;
  readonly length: number;
  readonly says: string;
  readonly hint: string;
}

/** A head whom one of his own clerks watches; whoever watches everybody by office may. */
export function watchedFromBelow({ post, supervisors }: PostRow, unit: string): readonly PostOutOfRank[] {
  if ((rankOf(post, unit) ?? RANK.clerk) < RANK.deputy) return [];
  return supervisors
    .filter(({ name }) => rankOf(name, unit) === RANK.clerk && !checksAll(name))
    .map(({ name, place }) => ({
      place,
      length: name.length,
      says: `“${post}”的监督岗位是“${name}”，办事的岗位监督不了负责人。`,
      hint: '请写由谁监督，一般是主要负责人、纪检监察机构或者上级机关。',
    }));
}

/** 审批许可 among the duties of a clerk. */
const APPROVES =
  /(?<=^|[，；、。])(?:审批|批准|签批|审定|签发)(?:行政)?(?:许可|处罚|决定书?|文书|申请|支出|经费|用印|公文|文件|项目)(?=[，；、。]|$)/gu;

/** What a clerk has among his duties although only a head decides it. */
export function decidesAsClerk({ post, duties }: PostRow, unit: string): readonly PostOutOfRank[] {
  if (!duties || rankOf(post, unit) !== RANK.clerk) return [];
  return [...duties.text.matchAll(APPROVES)].map(({ 0: does, index }) => ({
    place: duties.placeAt(index),
    length: does.length,
    says: `“${post}”的职责有“${does}”，这是办事的岗位，不能批准、决定。`,
    hint: '请改由负责人批准；办事的岗位可以拟办、审核、登记。',
  }));
}
