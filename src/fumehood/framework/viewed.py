"""Which observations rules get from where requests are followed; framework.ways_in tells which servers are started."""

from __future__ import annotations

from typing import Final

from fumehood.framework.access import Access
from fumehood.framework.authentication import GuardedLate
from fumehood.framework.config_extensions import KeepsLogin
from fumehood.framework.controls import ControlSeen
from fumehood.framework.digests import Hashed
from fumehood.framework.effective import AppConfigured
from fumehood.framework.equalities import Checked, Equated
from fumehood.framework.escaping import EscapingSet
from fumehood.framework.marks import Named, Strengthened
from fumehood.framework.observations import AppMade, AttributeSet, Called
from fumehood.framework.origins import OriginAsked
from fumehood.framework.response_headers import HeaderSet
from fumehood.framework.routes import (
    Mounted,
    Registered,
)
from fumehood.framework.sessions import SessionWritten
from fumehood.framework.sinks import SinkReached
from fumehood.framework.template_places import TemplatePlace

VIEWED: Final = (
    SinkReached, Called, AttributeSet, Registered, AppMade, ControlSeen, HeaderSet, Mounted, SessionWritten,
    OriginAsked, TemplatePlace, EscapingSet,
    AppConfigured, KeepsLogin, Checked, Equated, Hashed, Named, Strengthened, Access, GuardedLate,
)  # fmt: skip
