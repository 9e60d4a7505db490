import type { ComponentType } from 'react';
import type { Block, BlockKind } from '@/lib/sheet/sheet';
import { AskFigures } from './ask-figures';
import { CostTable } from './cost-table';
import { OptionsTable } from './options-table';
import { Prose } from './prose';
import { ReturnBlock } from './return-block';
import { RiskList } from './risk-list';

const VIEWS = {
  prose: Prose,
  costTable: CostTable,
  optionsTable: OptionsTable,
  riskList: RiskList,
  askFigures: AskFigures,
  return: ReturnBlock,
} satisfies { [K in BlockKind]: ComponentType<Extract<Block, { kind: K }>> };

/** One block of the page. A new kind fails the type check here until it has its component. */
export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'prose': return <VIEWS.prose {...block} />;
    case 'costTable': return <VIEWS.costTable {...block} />;
    case 'optionsTable': return <VIEWS.optionsTable {...block} />;
    case 'riskList': return <VIEWS.riskList {...block} />;
    case 'askFigures': return <VIEWS.askFigures {...block} />;
    case 'return': return <VIEWS.return {...block} />;
  }
}
