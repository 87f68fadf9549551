from flask import Flask
app = Flask("front")
