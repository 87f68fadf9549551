import graphene

from articles import find_articles


class Article(graphene.ObjectType):
    id = graphene.Int()
    title = graphene.String()


class Query(graphene.ObjectType):
    articles = graphene.List(Article, tag=graphene.String(required=True), limit=graphene.Int(default_value=20))

    def resolve_articles(root, info, tag, limit):
        return [Article(**row) for row in find_articles(tag, limit)]


schema = graphene.Schema(query=Query)
