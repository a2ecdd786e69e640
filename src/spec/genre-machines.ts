import { anyCase } from '../language/any-case.js'
import type { Statement } from '../language/statements.js'

/** Protocols, services, storage and their load: what engineers read. */
const mechanics = anyCase(
  /\b(?:https?|mqtt|amqp|grpc|tcp|udp|m?tls|oauth|jwt|json|protobuf|cbor|avro|yaml|sql|postgres(?:ql)?|mysql|sqlite|redis|kafka|kubernetes|k8s|qos|rps|qps|ttl|slos?|acls?|p(?:50|90|95|99)|apis?|end-?points?|payloads?|brokers?|gateways?|webhooks?|(?:micro)?services|back-?ends?|servers?|caches?|cached|caching|databases?|schemas?|thread pools?|mutex(?:es)?|pods?|clusters?|replicas?|shards?|sharding|fail-?over|queues?|daemons?|retr(?:y|ies)|back-?off|idempoten\w+|(?:de)?seriali[sz]\w+|latenc(?:y|ies)|throughput|polling|polled|polls|in[- ]process|runtimes?|kernel|compiler|embeddings?|ip addresses|cidr|subnets?|env(?:ironment)? var(?:iable)?s?|load balancers?|rate[- ]limit\w*)\b|\b(?:GET|POST|PUT|DELETE|PATCH) \/|\b[a-z]+-(?:service|api|gateway|server|worker|proxy)\b|\w\(\)/,
)

/** What else engineers speak of among themselves: how data lies and moves, how code is built, shipped and taken back. */
const engineering = anyCase(
  /\b(?:ingest(?:s|ed|ion|ing)?|de-?dup\w*|partition(?:s|ed|ing)?|hash(?:es|ed|ing)?|bytes?|middlewares?|prox(?:y|ies)|sdks?|refactor\w*|code ?bases?|asynchronous(?:ly)?|async|callbacks?|callers?|null|booleans?|enums?|uuids?|bigint|(?:foreign|primary) keys?|row locks?|parquet|docker|helm|terraform|ci\/cd|(?:data|build|ci|inference|training|rendering) pipelines?|(?:re)?deploy(?:s|ed|ing|ment|ments)?|feature flags?|nodes?|compaction|garbage collect\w*|heap|cpus?|gpus?|out[- ]of[- ]memory|oom|file ?systems?|(?:object|blob) stor(?:e|age)|regex(?:es)?|checksums?|dns|cdns?|status codes?|time-?outs?|race conditions?|deadlocks?|back-?pressure|cron(?: ?jobs?)?|(?:schema|data|database) migrations?|websockets?|graphql|cors|marshal(?:s|led|ling)|encod(?:e|es|ed|er|ing)|decod(?:e|es|ed|er|ing)|compil(?:e|es|ed|ation|ing)|bytecode|jvm|syscalls?|subclass\w*|superset|namespaces?|(?:git |code )?repositor(?:y|ies)|repos?|monorepo|deprecat\w+|front-?ends?|time-?stamps?|sequence numbers?|rollbacks?|roll(?:ed|s)? back|back-?fill\w*|re-?index\w*|dead[- ]letter|(?:event|message) bus|change feed|binlog|outbox|lru|hit (?:rate|ratio)|stack traces?|(?:unit|integration|load|regression|property|end-to-end) tests?|canar(?:y|ies)|(?:dark|shadow) (?:writes?|reads?|mode|traffic|launch)|dual[- ]writ\w+|byte-\w+|backwards?[- ]compatib\w+|fault[- ]toleran\w+|security patch(?:es)?|codemods?|renderers?|binar(?:y|ies)|memory leaks?|leaks? memory|acks?|rpcs?|evm|op-?codes?|call ?data|merkle|on-?chain|roll-?ups?|test-?nets?|main-?net|consensus|root ?fs|operating systems?|ubuntu|debian|linux|crds?|cnames?|ssl|tarballs?|makefiles?|(?:container|docker|base) images?|kernels?|(?:git|release|build) (?:tags?|branch(?:es)?|artifacts?)|pull requests?|php|golang|rust|kotlin|java|javascript|typescript|python|ruby|scala|c\+\+|node\.js|npm|webpack|gradle|maven|linters?|nonces?|ciphers?|public key|metadata)\b|\b\d[\d.,]{0,12} ?[kmgt]i?b\b(?! ram)|\b\d[\d.,]{0,12} ?(?:ms|µs|ns)\b|\b(?:events|requests|messages|writes|reads|queries|ops|transactions) ?(?:\/ ?s|per second|a second)\b/,
)
/** "changeFeed", "legacy_ref", "--dry-run", "InvoicePostedEvent": names out of code that somebody forgot to mark as such. */
const identifier = /\b[a-z]{2,}(?:[A-Z][a-z0-9]+)+\b|\b[a-z][a-z0-9]*_[a-z0-9_]+\b|(?<![\w-])--[a-z][a-z-]+\b|\b(?:[A-Z][a-z]+){3,}\b/

/** Does a statement speak of protocols, services, storage and their load? */
export function namesMechanics({ text }: Statement): boolean {
  return mechanics.test(text)
}

/** Does it say something that only those understand who build or run such things: in their words, or with a name out of code? */
export function speaksOfMachines(statement: Statement): boolean {
  return mechanics.test(statement.text) || engineering.test(statement.text) || identifier.test(statement.text) || statement.spans('code').length > 0
}

/** What programs are to each other: "Consumers lag behind", "two writers". In a statement about machines these are no people. */
export const partsOfMachines =
  /^(?:consumers|producers|writers|readers|callers|subscribers|publishers|listeners|workers|followers|providers|clients|peers|senders|receivers|observers|schedulers|presenters|renderers|resolvers|parsers|handlers|loaders|operators|evaluators|executors|validators)$/
