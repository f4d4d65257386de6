import { interpretationText } from '../../../text/draft-interpretation.ts'
import { FormGroup } from '../../../ui/FormGroup.tsx'
import { examplesOf } from './examples.ts'
import { withMember, withRole } from './mapping-edit.ts'
import { faultOf, fieldOf } from './mapping-faults.ts'
import { type MappingFields, idOf } from './mapping-fields.ts'
import { AxisRole, type FileAxis, type MappedAxis } from '@noegletal/domain'

/** What each column or axis means, with its first members to go by. */
export function AxisFields({ mapping, shape, faults, onChange }: MappingFields) {
  return (
    <div className="axes">
      {mapping.axes.map((axis, index) => {
        const fileAxis = shape.axes[index]
        return (
          fileAxis && (
            <Axis
              key={fieldOf.axis(index)}
              axis={axis}
              fileAxis={fileAxis}
              index={index}
              faults={faults}
              onRole={(role) => onChange(withRole(mapping, index, role))}
              onMember={(member) => onChange(withMember(mapping, index, member))}
            />
          )
        )
      })}
    </div>
  )
}

type AxisProps = Pick<MappingFields, 'faults'> & {
  readonly axis: MappedAxis
  readonly fileAxis: FileAxis
  readonly index: number
  readonly onRole: (role: AxisRole) => void
  readonly onMember: (member: string | null) => void
}

function Axis({ axis, fileAxis, index, faults, onRole, onMember }: AxisProps) {
  const { mapping: words } = interpretationText
  const field = fieldOf.axis(index)
  const id = idOf(field)
  return (
    <fieldset className="axis">
      <legend className="axis__heading">{words.axis(axis.heading)}</legend>
      <p className="quiet" id={`${id}-members`}>
        {words.example(examplesOf(fileAxis))}
      </p>
      <FormGroup
        id={id}
        label={words.role}
        fault={faultOf(faults, field)}
        describedBy={`${id}-members`}
      >
        {(attributes) => (
          <select
            {...attributes}
            className="form-select"
            value={axis.role}
            onChange={(event) => onRole(AxisRole.parse(event.target.value))}
          >
            {AxisRole.options.map((role) => (
              <option key={role} value={role}>
                {words.roles[role]}
              </option>
            ))}
          </select>
        )}
      </FormGroup>
      {axis.role === 'fixed' && (
        <Member
          id={idOf(fieldOf.member(index))}
          axis={axis}
          fileAxis={fileAxis}
          fault={faultOf(faults, fieldOf.member(index))}
          onMember={onMember}
        />
      )}
    </fieldset>
  )
}

type MemberProps = Pick<AxisProps, 'axis' | 'fileAxis' | 'onMember'> & {
  readonly id: string
  readonly fault: string | null
}

function Member({ id, axis, fileAxis, fault, onMember }: MemberProps) {
  const { mapping: words } = interpretationText
  return (
    <FormGroup id={id} label={words.member} fault={fault}>
      {(field) => (
        <select
          {...field}
          className="form-select"
          value={axis.member ?? ''}
          onChange={({ target }) => onMember(target.value === '' ? null : target.value)}
        >
          <option value="">{words.chooseMember}</option>
          {fileAxis.members.map((member) => (
            <option key={member}>{member}</option>
          ))}
        </select>
      )}
    </FormGroup>
  )
}
