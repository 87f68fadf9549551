from flask import Blueprint
ALL = [Blueprint("a", __name__)]
