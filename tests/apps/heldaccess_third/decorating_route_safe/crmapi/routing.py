from flask import Blueprint
from flask_login import login_required


def secure_route(bp: Blueprint, rule: str, **options):
    """Registers the view behind a log-in."""

    def decorator(view):
        bp.add_url_rule(rule, view.__name__, login_required(view), **options)
        return view

    return decorator
