ETAGS = {"weak": 'W/"1"', "strong": '"1"'}
LANGUAGES = ("en", "de", "fr")


def decorate(response, args):
    response.headers["Content-Language"] = args.get("lang") if args.get("lang") in LANGUAGES else "en"
    response.headers["ETag"] = ETAGS.get(args.get("etag"), ETAGS["strong"])
    response.headers["Cache-Control"] = f"max-age={args.get('age', 60, type=int)}"
    return response
