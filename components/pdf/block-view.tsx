import type { ReactNode } from 'react';
import type { Block } from '../../lib/sheet/sheet';
import { AskFigures } from './ask-figures';
import { CostTable } from './cost-table';
import { OptionsTable } from './options-table';
import { Prose } from './prose';
import { ReturnBlock } from './return-block';
import { RiskList } from './risk-list';

type Views = { [Kind in Block['kind']]: (props: { block: Extract<Block, { kind: Kind }> }) => ReactNode };

/** One component per kind of block; a new kind fails the type check until it is drawn here. */
const VIEWS = {
  prose: Prose,
  costTable: CostTable,
  optionsTable: OptionsTable,
  riskList: RiskList,
  askFigures: AskFigures,
  return: ReturnBlock,
} satisfies Views;

export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'prose': return <VIEWS.prose block={block} />;
    case 'costTable': return <VIEWS.costTable block={block} />;
    case 'optionsTable': return <VIEWS.optionsTable block={block} />;
    case 'riskList': return <VIEWS.riskList block={block} />;
    case 'askFigures': return <VIEWS.askFigures block={block} />;
    case 'return': return <VIEWS.return block={block} />;
  }
}
