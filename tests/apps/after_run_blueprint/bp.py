from flask import Blueprint
bp = Blueprint("bp", __name__)
