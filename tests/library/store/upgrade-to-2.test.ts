import 'fake-indexeddb/auto';
import { testUpgradeTo2 } from './upgrade-to-2.contract';

testUpgradeTo2();
