import type { ComponentChildren } from 'preact'

export interface Option {
  readonly value: string
  readonly label: string
}

export interface OptionGroup {
  readonly heading: string
  readonly options: readonly Option[]
}

/** Options that stand under no heading. */
export const ungrouped = (options: readonly Option[]): OptionGroup[] => [{ heading: '', options }]

interface Props {
  readonly label: string
  readonly value: string
  readonly groups: readonly OptionGroup[]
  readonly onChoose: (value: string) => void
}

const optionsOf = (options: readonly Option[], value: string): ComponentChildren =>
  options.map(option => (
    <option key={option.value} value={option.value} selected={option.value === value}>
      {option.label}
    </option>
  ))

/** A list to choose one thing from, under its label. */
export const Choose = ({ label, value, groups, onChoose }: Props) => (
  <label class="choose">
    <span>{label}</span>
    <select
      value={value}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.value)
      }}
    >
      {groups.map(({ heading, options }) =>
        heading === '' ? (
          optionsOf(options, value)
        ) : (
          <optgroup key={heading} label={heading}>
            {optionsOf(options, value)}
          </optgroup>
        )
      )}
    </select>
  </label>
)
