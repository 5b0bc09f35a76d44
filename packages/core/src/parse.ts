export {parseArticle} from './parse-article.ts'
export {parseDossier} from './parse-dossier.ts'
