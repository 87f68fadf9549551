"""Which observations rules get from where requests are followed; walks.ways_in tells which servers are started."""

from __future__ import annotations

from typing import Final

from fumehood.framework.access.access import Access
from fumehood.framework.access.admin_views import AdminView
from fumehood.framework.access.authentication import GuardedLate
from fumehood.framework.access.origins import OriginAsked
from fumehood.framework.apps.config_extensions import KeepsLogin
from fumehood.framework.apps.controls import ControlSeen
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.escaping import EscapingSet
from fumehood.framework.apps.refused_texts import TextRefused
from fumehood.framework.crypto.digests import Hashed
from fumehood.framework.crypto.equalities import Checked, Equated
from fumehood.framework.crypto.marks import Named, Strengthened
from fumehood.framework.observations import AppMade, AttributeSet, Called
from fumehood.framework.pages.template_places import TemplatePlace
from fumehood.framework.requests.response_headers import HeaderSet
from fumehood.framework.requests.routes import (
    Mounted,
    Registered,
)
from fumehood.framework.requests.sessions import SessionWritten
from fumehood.framework.sinks import SinkReached

VIEWED: Final = (
    SinkReached, Called, AttributeSet, Registered, AppMade, ControlSeen, HeaderSet, Mounted, SessionWritten,
    OriginAsked, TemplatePlace, EscapingSet,
    AppConfigured, KeepsLogin, Checked, Equated, Hashed, Named, Strengthened, Access, AdminView, GuardedLate,
    TextRefused,
)  # fmt: skip
