import { testUpgradeTo2 } from './upgrade-to-2.contract';

testUpgradeTo2();
