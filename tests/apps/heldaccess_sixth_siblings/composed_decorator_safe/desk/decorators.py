from functools import reduce

from flask_login import login_required

from .roles import role_required


def compose(*decorators):
    def apply(view):
        return reduce(lambda wrapped, deco: deco(wrapped), reversed(decorators), view)

    return apply


staff_only = compose(login_required, role_required("staff"))
