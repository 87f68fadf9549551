from flask import Blueprint

from .errors import on_error


class ApiBlueprint(Blueprint):
    def __init__(self, name, import_name, **options):
        super().__init__(name, import_name, **options)
        self.register_error_handler(Exception, on_error)
