def main():
    from web.server import make
    app = make()
    app.run(host="0.0.0.0")  # finding: bind-all-interfaces

if __name__ == "__main__":
    main()
