from factory import create_app


def main():
    settings = {"ITEMS": 5}
    debug = bool(settings.get("DEVELOPMENT"))
    app = create_app(**settings)
    app.run(port=5000, debug=debug)


if __name__ == "__main__":
    main()
