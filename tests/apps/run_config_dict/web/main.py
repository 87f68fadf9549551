from flask import Flask
App = Flask(__name__)
