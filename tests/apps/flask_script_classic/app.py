from flask import Flask
def create_app(n):
    return Flask(__name__)
