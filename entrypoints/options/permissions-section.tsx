/** What the browser allows QingDu, with a way to take it back. */
import { i18n } from '#i18n';
import { hostOf, type PermissionsModel } from './permissions-model';

export function PermissionsSection({ model }: { model: PermissionsModel }) {
  return (
    <section aria-labelledby="permissions">
      <header>
        <h2 id="permissions">{i18n.t('options.permissions.heading')}</h2>
      </header>
      <p class="intro">{i18n.t('options.permissions.intro')}</p>
      <ul class="panel entry-list">
        {model.grants.value?.map(({ origin, isFixed }) => (
          <li key={origin} class="entry">
            <span title={origin}>{hostOf(origin)}</span>
            {isFixed ? (
              <span class="muted">{i18n.t('options.permissions.fixed')}</span>
            ) : (
              <button
                type="button"
                class="quiet"
                aria-label={i18n.t('options.permissions.giveBackOf', [hostOf(origin)])}
                onClick={() => void model.giveBack(origin)}
              >
                {i18n.t('options.permissions.giveBack')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
