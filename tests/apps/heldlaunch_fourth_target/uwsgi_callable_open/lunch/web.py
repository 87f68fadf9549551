from flask import Flask


def build():
    web = Flask("lunch")

    @web.route("/menu")
    def menu():
        return {"menu": ["soup", "curry"]}

    return web
