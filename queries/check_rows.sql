-- What the rows of one table or view come to, however they lie: equal for equal rows.
--
-- relation: schema and name as in check_relations; without one, main.meta.
--
-- params:  relation VARCHAR
-- columns: row_count BIGINT, row_sum HUGEINT, row_parity UBIGINT
-- key:

SELECT
    COUNT(*) AS row_count,
    SUM(HASH(relation)) AS row_sum,
    BIT_XOR(HASH(relation)) AS row_parity
FROM QUERY_TABLE(COALESCE(CAST($relation AS VARCHAR), 'main.meta')) AS relation
ORDER BY row_count
