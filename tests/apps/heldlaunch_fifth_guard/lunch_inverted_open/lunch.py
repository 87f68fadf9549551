from flask import Flask, jsonify

app = Flask(__name__)
MENU = ['soup', 'pasta']


@app.route('/menu')
def menu():
    return jsonify(MENU)


def add_dish(dish):
    if dish not in MENU:
        MENU.append(dish)


if __name__ != '__main__':  # finding: broken-main-guard
    app.run(port=5066)  # finding: run-on-import
