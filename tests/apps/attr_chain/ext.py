from flask import Flask
class Registry:
    pass
registry = Registry()
registry.web = Flask("x")
