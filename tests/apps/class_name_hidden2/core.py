from flask import Flask
class Backend(Flask):
    pass
