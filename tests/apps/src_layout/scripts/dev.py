from shop.factory import create_app
if __name__ == "__main__":
    create_app().run(host="0.0.0.0")  # finding: bind-all-interfaces, debugger-exposed
